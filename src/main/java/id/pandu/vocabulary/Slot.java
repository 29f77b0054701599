package id.pandu.vocabulary;

/** A fact of one scope: the case itself, or each object of an entity of which there are several. */
public record Slot(String scope, int index, FactDefinition fact) {

    /** The scope of facts that exist once per case. */
    public static final String CASE = "";

    public boolean ofCase() {
        return scope.equals(CASE);
    }

    public String id() {
        return fact.id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slot slot && slot.index == index && slot.scope.equals(scope);
    }

    @Override
    public int hashCode() {
        return 31 * scope.hashCode() + index;
    }

    @Override
    public String toString() {
        return ofCase() ? id() : scope + "." + id();
    }
}
