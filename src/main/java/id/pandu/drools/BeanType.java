package id.pandu.drools;

import id.pandu.vocabulary.Condition;
import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.FieldAccessor;
import org.jspecify.annotations.Nullable;

/**
 * The class generated for what the rules of one level read of one scope: one property for each fact, null while unknown,
 * and one that counts the entries of each list. The class of the case also counts the objects of each entity. A class
 * holds no more than that, because Drools looks at every method of a class anew for each test that it compiles.
 */
final class BeanType {

    private static final String PACKAGE = "id.pandu.facts.";

    private record Property(String name, Class<?> type, BiFunction<Item, Facts, @Nullable Object> value) {}

    private final List<Property> properties;
    private final List<MethodHandle> setters = new ArrayList<>();
    private final MethodHandle constructor;

    private BeanType(Class<? extends FactBean> type, List<Property> properties) {
        this.properties = properties;
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            for (Property property : properties) {
                setters.add(lookup.findSetter(type, property.name(), property.type())
                        .asType(MethodType.methodType(void.class, Object.class, Object.class)));
            }
            this.constructor = lookup.findConstructor(type, MethodType.methodType(void.class))
                    .asType(MethodType.methodType(Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Generates and loads a class. Class loaders are not shared, so that a reload leaves nothing behind.
     *
     * @param slots of the scope, the facts that are read
     * @param counted entities whose objects are counted
     */
    static BeanType generate(
            int level, String scope, Collection<Slot> slots, Collection<Entity> counted, ClassLoader parent) {
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
        DynamicType.Builder<FactBean> builder =
                new ByteBuddy().subclass(FactBean.class).name(nameOf(level, scope));
        for (Property property : properties) {
            builder = add(builder, property);
        }
        Class<? extends FactBean> type = builder.make()
                .load(parent, ClassLoadingStrategy.Default.INJECTION)
                .getLoaded();
        return new BeanType(type, properties);
    }

    private static DynamicType.Builder<FactBean> add(DynamicType.Builder<FactBean> builder, Property property) {
        String name = property.name();
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return builder.defineField(name, property.type(), Visibility.PRIVATE)
                .defineMethod(getter, property.type(), Visibility.PUBLIC)
                .intercept(FieldAccessor.ofField(name));
    }

    private static @Nullable Long entries(Item item, Slot slot) {
        return item.value(slot) instanceof Collection<?> entries ? Condition.Size.sizeOf(entries) : null;
    }

    private static @Nullable Long objects(Facts facts, Entity entity) {
        List<Item> objects = facts.objects(entity.id());
        return objects == null ? null : (long) objects.size();
    }

    /** Name of a class, the same in every rulebook. */
    static String nameOf(int level, String scope) {
        return PACKAGE + simpleNameOf(scope) + level;
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
        try {
            FactBean bean = (FactBean) (Object) constructor.invokeExact();
            bean.setObjectIndex(objectIndex);
            for (int i = 0; i < setters.size(); i++) {
                Object value = properties.get(i).value().apply(item, facts);
                if (value != null) {
                    setters.get(i).invokeExact((Object) bean, value);
                }
            }
            return bean;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
