package id.pandu.drools;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.PartialList;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import id.pandu.vocabulary.ValueType;
import java.lang.reflect.Constructor;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The class generated for what the rules of one level read of one scope: one property for each fact, null while unknown,
 * five for each list, which may be known in part, and those of {@link CountedGroups}. The class of the case also counts the objects of each entity. A class
 * holds no more than that, because Drools looks at every method of a class anew for each test that it compiles.
 */
final class BeanType {

    /** Rules stand in the same package as the facts they are about. */
    static final String PACKAGE = "id.pandu.facts";

    private record Property(String name, Class<?> type, BiFunction<Item, Facts, @Nullable Object> value) {}

    private final List<Property> properties;
    private final Constructor<? extends FactBean> constructor;

    private BeanType(Class<? extends FactBean> type, List<Property> properties) {
        this.properties = properties;
        try {
            this.constructor = type.getConstructor();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Generates and loads a class.
     *
     * @param slots of the scope, the facts that are read
     * @param counted entities whose objects are counted
     * @param summed groups whose conditions are counted, named as in {@code groups}
     */
    static BeanType generate(
            int level,
            String scope,
            Collection<Slot> slots,
            Collection<Entity> counted,
            Collection<Condition.AtLeast> summed,
            CountedGroups groups,
            Loader loader) {
        List<Property> properties = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.fact().type() == ValueType.LIST) {
                ofList(slot, properties);
            } else {
                properties.add(new Property(slot.id(), javaType(slot), (item, facts) -> item.value(slot)));
            }
        }
        for (Entity entity : counted) {
            properties.add(new Property(countOf(entity.id()), Long.class, (item, facts) -> objects(facts, entity)));
        }
        for (Condition.AtLeast group : summed) {
            properties.add(new Property(
                    groups.held(group), Long.class, (item, facts) -> count(group, Truth.TRUE, item, facts)));
            properties.add(new Property(
                    groups.failed(group), Long.class, (item, facts) -> count(group, Truth.FALSE, item, facts)));
        }
        String name = PACKAGE + "." + nameOf(level, scope);
        byte[] bytes = BeanWriter.write(
                name,
                properties.stream()
                        .collect(Collectors.toMap(Property::name, Property::type, (a, b) -> a, LinkedHashMap::new)));
        return new BeanType(loader.define(name, bytes).asSubclass(FactBean.class), properties);
    }

    private static void ofList(Slot slot, List<Property> properties) {
        String id = slot.id();
        properties.add(new Property(id, List.class, known(slot, PartialList::present)));
        properties.add(new Property(absentOf(id), Collection.class, known(slot, Absent::new)));
        properties.add(new Property(wholeOf(id), List.class, known(slot, list -> list instanceof List ? list : null)));
        properties.add(new Property(leastOf(id), Long.class, known(slot, PartialList::least)));
        properties.add(new Property(mostOf(id), Long.class, known(slot, list -> PartialList.most(slot.fact(), list))));
    }

    private static BiFunction<Item, Facts, @Nullable Object> known(
            Slot slot, Function<Object, @Nullable Object> property) {
        return (item, facts) -> {
            Object list = item.value(slot);
            return list == null ? null : property.apply(list);
        };
    }

    /** All that is known not to be in a list, of which it can only be asked whether something is among it. */
    private static final class Absent extends AbstractCollection<Object> {

        private final Object list;

        Absent(Object list) {
            this.list = list;
        }

        @Override
        public boolean contains(@Nullable Object code) {
            return code instanceof String text && PartialList.holds(list, text) == Truth.FALSE;
        }

        @Override
        public Iterator<Object> iterator() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int size() {
            throw new UnsupportedOperationException();
        }
    }

    private static Long count(Condition.AtLeast group, Truth truth, Item item, Facts facts) {
        return group.conditions().stream()
                .filter(condition -> condition.evaluate(facts, item) == truth)
                .count();
    }

    private static @Nullable Long objects(Facts facts, Entity entity) {
        List<Item> objects = facts.objects(entity.id());
        return objects == null ? null : (long) objects.size();
    }

    /** Name of a class within its package, the same in every rulebook. */
    static String nameOf(int level, String scope) {
        return simpleNameOf(scope) + level;
    }

    /** What the classes of a scope are called, whatever the level. */
    static String simpleNameOf(String scope) {
        return scope.equals(Slot.CASE) ? "Case" : "Of" + scope;
    }

    /** The property that holds what is known not to be in a list. */
    static String absentOf(String id) {
        return "absentOf" + id;
    }

    /** The property that holds a list if it is wholly known. */
    static String wholeOf(String id) {
        return "wholeOf" + id;
    }

    /** The property that tells how many entries a list has at least. */
    static String leastOf(String id) {
        return "leastOf" + id;
    }

    /** The property that tells how many entries a list has at most. */
    static String mostOf(String id) {
        return "mostOf" + id;
    }

    /** The property that counts the objects of an entity; null while nobody said which. */
    static String countOf(String id) {
        return "countOf" + id;
    }

    private static Class<?> javaType(Slot slot) {
        ValueType valueType = slot.fact().type();
        return switch (valueType) {
            case TEXT, CHOICE -> String.class;
            case LIST -> List.class;
            case INTEGER -> Long.class;
            case DECIMAL -> Double.class;
            case BOOLEAN -> Boolean.class;
            case DATE -> java.time.LocalDate.class;
        };
    }

    /** A bean with the item's values. */
    FactBean create(Item item, Facts facts, int objectIndex) {
        FactBean bean;
        try {
            bean = constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        bean.setObjectIndex(objectIndex);
        for (int i = 0; i < properties.size(); i++) {
            Object value = properties.get(i).value().apply(item, facts);
            if (value != null) {
                bean.set(i, value);
            }
        }
        return bean;
    }

    /** Keeps the classes of one rulebook, so that a reload leaves nothing behind. */
    static final class Loader extends ClassLoader {
        Loader(ClassLoader parent) {
            super(parent);
        }

        private Class<?> define(String name, byte[] bytes) {
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
