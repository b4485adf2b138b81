package org.clausetracker.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What data the application brings along. */
@ConfigMapping(prefix = "tracker.data")
interface DataConfig {

    /**
     * Bundle that is loaded when the application starts on an empty database: {@code none}, the path of a file, or
     * {@code classpath:} and the name of a resource.
     */
    @WithDefault("classpath:data/nagorno-karabakh-2020.json")
    String load();

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
