package id.pandu.drools;

/** Base of the classes generated for Drools: the case, or one object by its place among those of its entity. */
public class FactBean {

    private int objectIndex = -1;

    /** Place of the object counted from 0; -1 for the case. */
    public int getObjectIndex() {
        return objectIndex;
    }

    void setObjectIndex(int objectIndex) {
        this.objectIndex = objectIndex;
    }
}
