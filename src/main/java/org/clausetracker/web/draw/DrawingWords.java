package org.clausetracker.web.draw;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.List;
import org.clausetracker.web.draw.TimeScale.Tick;
import org.clausetracker.web.site.Language;
import org.clausetracker.web.site.PageLanguage;

/** What drawings say in the language of the page. */
@TemplateExtension
public class DrawingWords {

    private DrawingWords() {}

    /** The labels of the axis of a chart. */
    public static Axis axis(Chart chart, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return chart.axis(Language.ofTemplate(language).locale());
    }

    /** The labelled lines of an axis. */
    public static List<Tick> ticks(TimeScale scale, @TemplateAttribute(PageLanguage.ATTRIBUTE) Object language) {
        return scale.ticks(Language.ofTemplate(language).locale());
    }
}
