package id.pandu.vocabulary;

/** The numbers a fact may take, both ends included; infinite where the dictionary sets no end. */
public record Range(double min, double max) {

    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public boolean contains(double value) {
        return value >= min && value <= max;
    }

    @Override
    public String toString() {
        return end(min) + ".." + end(max);
    }

    private static String end(double value) {
        return Double.isInfinite(value) ? "" : Values.text(value);
    }
}
