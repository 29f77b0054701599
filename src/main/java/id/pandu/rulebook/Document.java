package id.pandu.rulebook;

/**
 * A document the knowledge comes from.
 *
 * @param weight the smaller, the more weight its word has against other documents
 * @param type what kind of text it is, shown with every citation
 */
public record Document(String id, String title, String type, String year, int weight, String note) {}
