package org.clausetracker.web.site;

import com.ibm.icu.text.PluralRules;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language in which the pages can be read. */
public enum Language {
    /** English, complete. */
    EN("English", "d MMMM uuuu", "LLLL uuuu"),
    /** Russian. */
    RU("Русский", "d MMMM uuuu 'года'", "LLLL uuuu 'года'"),
    /** Armenian. */
    HY("Հայերեն", "uuuu 'թ.' MMMM d", "uuuu 'թ.' LLLL"),
    /** Azerbaijani. */
    AZ("Azərbaycanca", "d MMMM uuuu", "LLLL uuuu"),
    /** Arabic, written from right to left. */
    AR("العربية", "\u2068d MMMM uuuu\u2069", "\u2068LLLL uuuu\u2069");

    private static final List<Locale> LOCALES =
            Arrays.stream(values()).map(Language::locale).toList();

    private final String ownName;
    private final String day;
    private final String month;

    Language(String ownName, String day, String month) {
        this.ownName = ownName;
        this.day = day;
        this.month = month;
    }

    /**
     * The language to answer in.
     *
     * @param asked tag in the address; one that is not spoken here is passed over
     * @param kept tag in the cookie of an earlier choice; likewise
     * @param accepted the header Accept-Language; one that cannot be read is passed over
     */
    public static Language choose(@Nullable String asked, @Nullable String kept, @Nullable String accepted) {
        return ofTag(asked).or(() -> ofTag(kept)).or(() -> ofHeader(accepted)).orElse(EN);
    }

    /** The language of this tag, if it is spoken here. */
    public static Optional<Language> ofTag(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The language as a template holds it, in the attribute {@link PageLanguage#ATTRIBUTE}. */
    public static Language ofTemplate(Object attribute) {
        return (Language) attribute;
    }

    private static Optional<Language> ofHeader(@Nullable String accepted) {
        if (accepted == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(accepted), LOCALES))
                    .flatMap(found -> ofTag(found.toLanguageTag()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** BCP 47 tag: the value of {@code lang} in an address, a cookie and the page. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is written from right to left. */
    boolean isRightToLeft() {
        return Direction.of(tag()).equals("rtl");
    }

    /** A text of another language as it stands in a sentence: kept apart where the two may run in different directions. */
    public String isolated(String text) {
        return isRightToLeft() ? "\u2068" + text + "\u2069" : text;
    }

    /** The locale for texts, numbers and dates. */
    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** How it writes dates. */
    public DateWriter dates() {
        return new DateWriter(locale(), day, month);
    }

    /** The plural category of a number (CLDR): one, few, many or other. */
    public String plural(long number) {
        return PluralRules.forLocale(locale()).select((double) number);
    }

    /** The words that several rooms share, for code; templates reach them as {@code site:} by their locale. */
    public SiteMessages words() {
        return words(SiteMessages.class);
    }

    /** Its words in one of the bundles. */
    public <T> T words(Class<T> bundle) {
        return this == EN ? MessageBundles.get(bundle) : MessageBundles.get(bundle, Localized.Literal.of(tag()));
    }
}
