package id.pandu.vocabulary;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values are written for people. */
public final class Values {

    private Values() {}

    /** The value in plain Bahasa Indonesia; null is unknown. */
    public static String inWords(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "ya" : "tidak";
        }
        return value == null ? "belum diketahui" : text(value);
    }

    /** The value as rules write it: codes as they are, whole numbers without a fraction, lists with commas. */
    public static String text(Object value) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return String.valueOf(number.longValue());
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Values::text).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
