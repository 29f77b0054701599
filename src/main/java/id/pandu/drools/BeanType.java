package id.pandu.drools;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.Truth;
import id.pandu.vocabulary.ValueType;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The class generated for what the rules of one level read of one scope: one property for each fact, null while unknown,
 * one that counts the entries of each list, and those of {@link CountedGroups}. The class of the case also counts the objects of each entity. A class
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
            properties.add(new Property(slot.id(), javaType(slot), (item, facts) -> item.value(slot)));
            if (slot.fact().type() == ValueType.LIST) {
                properties.add(new Property(countOf(slot.id()), Long.class, (item, facts) -> entries(item, slot)));
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

    private static @Nullable Long entries(Item item, Slot slot) {
        return item.value(slot) instanceof Collection<?> entries ? Condition.Size.sizeOf(entries) : null;
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

    /** The property that counts the objects of an entity or the entries of a list; null while nobody said which. */
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
