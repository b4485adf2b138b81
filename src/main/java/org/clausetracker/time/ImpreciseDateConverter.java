package org.clausetracker.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores an imprecise date as the text it was given as; the database derives the days from that text. */
@Converter
public class ImpreciseDateConverter implements AttributeConverter<@Nullable ImpreciseDate, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ImpreciseDate date) {
        return date == null ? null : date.value();
    }

    @Override
    public @Nullable ImpreciseDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : ImpreciseDate.valueOf(text);
    }
}
