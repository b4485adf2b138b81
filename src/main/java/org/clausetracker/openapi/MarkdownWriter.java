package org.clausetracker.openapi;

import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.Value;

/** Turns Javadoc into Markdown: code stays code, a link becomes the name of what it leads to. */
final class MarkdownWriter implements CommentVisitor {

    private final StringBuilder text = new StringBuilder();

    String text() {
        return text.toString();
    }

    @Override
    public void commentText(String value) {
        text.append(value);
    }

    @Override
    public void inlineLink(Link link) {
        text.append(link.getLabel());
    }

    @Override
    public void inlineTag(String name, String value) {
        text.append('`').append(value.strip()).append('`');
    }

    @Override
    public void inlineValue(Value value) {
        text.append('`').append(value.getReferencedMemberName()).append('`');
    }
}
