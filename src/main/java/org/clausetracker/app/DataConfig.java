package org.clausetracker.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What data the application brings along. */
@ConfigMapping(prefix = "tracker.data")
interface DataConfig {

    /** The bundles that the product brings along. */
    String SHIPPED = "classpath:data/nagorno-karabakh-2020.json,classpath:data/nagorno-karabakh-2026-additions.json";

    /**
     * Bundles that are loaded, in this order, when the application starts on an empty database: {@code none}, or paths of
     * files, or {@code classpath:} and the name of a resource, with commas between.
     */
    @WithDefault(SHIPPED)
    List<String> load();

    /**
     * Names in other languages, read at each start: {@code none} leaves what the database has, else the path of a file,
     * or {@code classpath:} and the name of a resource.
     */
    @WithDefault("classpath:data/names.json")
    String names();

    /** Places and word groups, likewise. */
    @WithDefault("classpath:data/gazetteer.json")
    String gazetteer();
}
