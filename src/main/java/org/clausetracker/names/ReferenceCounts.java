package org.clausetracker.names;

/**
 * How much reference data there is.
 *
 * @param names what was translated
 * @param russian names in Russian
 * @param armenian names in Armenian
 * @param azerbaijani names in Azerbaijani
 * @param reviewed names whose translations were reviewed
 * @param places places of the gazetteer
 */
public record ReferenceCounts(int names, int russian, int armenian, int azerbaijani, int reviewed, int places) {}
