package id.pandu.drools;

/** Base of the classes generated for Drools: the case, or one object by its place among those of its entity. */
public class FactBean {

    private int level;
    private int objectIndex = -1;

    /** The rules the bean is for: those of one level. */
    public int getLevel() {
        return level;
    }

    /** Place of the object counted from 0; -1 for the case. */
    public int getObjectIndex() {
        return objectIndex;
    }

    void setPlace(int level, int objectIndex) {
        this.level = level;
        this.objectIndex = objectIndex;
    }
}
