package id.pandu.drools;

import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.FieldAccessor;
import org.jspecify.annotations.Nullable;

/**
 * The class generated for what the rules of one level read of one scope: one property for each fact, null while unknown.
 * The class of the case also counts the objects of each entity. A class holds no more than that, because Drools looks at
 * every method of a class anew for each test that it compiles.
 */
final class BeanType {

    private static final String PACKAGE = "id.pandu.facts.";

    private final Class<? extends FactBean> type;
    private final List<Slot> slots;
    private final List<MethodHandle> setters;
    private final List<Entity> counted;
    private final List<MethodHandle> counters;
    private final MethodHandle constructor;

    private BeanType(Class<? extends FactBean> type, List<Slot> slots, List<Entity> counted) {
        this.type = type;
        this.slots = slots;
        this.counted = counted;
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            this.setters = new ArrayList<>();
            for (Slot slot : slots) {
                setters.add(setter(lookup, type, slot.id(), javaType(slot)));
            }
            this.counters = new ArrayList<>();
            for (Entity entity : counted) {
                counters.add(setter(lookup, type, countOf(entity.id()), Integer.class));
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
    static BeanType generate(int level, String scope, List<Slot> slots, List<Entity> counted, ClassLoader parent) {
        DynamicType.Builder<FactBean> builder =
                new ByteBuddy().subclass(FactBean.class).name(nameOf(level, scope));
        for (Slot slot : slots) {
            builder = property(builder, slot.id(), javaType(slot));
        }
        for (Entity entity : counted) {
            builder = property(builder, countOf(entity.id()), Integer.class);
        }
        Class<? extends FactBean> type = builder.make()
                .load(parent, ClassLoadingStrategy.Default.INJECTION)
                .getLoaded();
        return new BeanType(type, slots, counted);
    }

    private static DynamicType.Builder<FactBean> property(
            DynamicType.Builder<FactBean> builder, String name, Class<?> value) {
        return builder.defineField(name, value, Visibility.PRIVATE)
                .defineMethod(
                        "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1), value, Visibility.PUBLIC)
                .intercept(FieldAccessor.ofField(name));
    }

    /** Name of a class, the same in every rulebook. */
    static String nameOf(int level, String scope) {
        return PACKAGE + simpleNameOf(scope) + level;
    }

    /** What the classes of a scope are called, whatever the level. */
    static String simpleNameOf(String scope) {
        return scope.equals(Slot.CASE) ? "Case" : "Of" + scope;
    }

    /** The property of the case that counts the objects of an entity; null while nobody said which there are. */
    static String countOf(String entity) {
        return "countOf" + entity;
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

    private static MethodHandle setter(MethodHandles.Lookup lookup, Class<?> type, String property, Class<?> value)
            throws ReflectiveOperationException {
        return lookup.findSetter(type, property, value)
                .asType(MethodType.methodType(void.class, Object.class, Object.class));
    }

    String className() {
        return type.getName();
    }

    /** A bean with the item's values. */
    FactBean create(Item item, Facts facts, int objectIndex) {
        try {
            FactBean bean = (FactBean) (Object) constructor.invokeExact();
            bean.setObjectIndex(objectIndex);
            for (int i = 0; i < slots.size(); i++) {
                Object value = item.value(slots.get(i));
                if (value != null) {
                    set(setters.get(i), bean, value);
                }
            }
            for (int i = 0; i < counted.size(); i++) {
                List<Item> objects = facts.objects(counted.get(i).id());
                if (objects != null) {
                    set(counters.get(i), bean, objects.size());
                }
            }
            return bean;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(MethodHandle setter, Object bean, @Nullable Object value) {
        try {
            setter.invokeExact(bean, value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
