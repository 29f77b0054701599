package id.pandu.vocabulary;

/** The numbers a fact may take, both ends included; infinite where the dictionary sets no end. */
public record Range(double min, double max) {

    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    /** The limits in plain Bahasa Indonesia, such as {@code 1..7} or {@code sedikitnya 0}. */
    public String inWords() {
        if (Double.isInfinite(max)) {
            return Double.isInfinite(min) ? "sampai 1000000000000000" : "sedikitnya " + end(min);
        }
        return Double.isInfinite(min) ? "paling banyak " + end(max) : toString();
    }

    @Override
    public String toString() {
        return end(min) + ".." + end(max);
    }

    private static String end(double value) {
        return Double.isInfinite(value) ? "" : Values.text(value);
    }
}
