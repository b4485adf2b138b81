package org.clausetracker.observe;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged under a name, from a level on, while this is open. */
final class LogLines extends Handler {

    private final Logger log;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogLines(String name, Level from) {
        log = Logger.getLogger(name);
        setLevel(from);
    }

    static LogLines of(String name, Level from) {
        LogLines reader = new LogLines(name, from);
        reader.log.addHandler(reader);
        return reader;
    }

    /** The messages, without what stands in their arguments. */
    List<String> messages() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        if (isLoggable(line)) {
            lines.add(line.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        log.removeHandler(this);
    }
}
