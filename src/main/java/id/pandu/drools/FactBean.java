package id.pandu.drools;

/** Base of the classes generated for Drools: the case, or one object by its place among those of its entity. */
public abstract class FactBean {

    private int objectIndex = -1;

    /** Place of the object counted from 0; -1 for the case. */
    public int getObjectIndex() {
        return objectIndex;
    }

    void setObjectIndex(int objectIndex) {
        this.objectIndex = objectIndex;
    }

    /** Gives a property, by its place among those of the class, a value. */
    protected abstract void set(int property, Object value);
}
