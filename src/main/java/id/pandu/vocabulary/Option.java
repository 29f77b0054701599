package id.pandu.vocabulary;

/** One code a fact may take, and what it means to a reader. */
public record Option(String code, String meaning) {}
