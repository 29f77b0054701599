package id.pandu.drools;

import id.pandu.vocabulary.Entity;
import id.pandu.vocabulary.Facts;
import id.pandu.vocabulary.Item;
import id.pandu.vocabulary.Scope;
import id.pandu.vocabulary.Slot;
import id.pandu.vocabulary.ValueType;
import id.pandu.vocabulary.Vocabulary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import org.jspecify.annotations.Nullable;

/**
 * The class generated for one scope of the vocabulary: one property for each fact, null while unknown. The class of the
 * case also counts the objects of each entity.
 */
final class BeanType {

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
        this.setters = slots.stream()
                .map(slot -> setter(type, slot.id(), javaType(slot)))
                .toList();
        this.counters = counted.stream()
                .map(e -> setter(type, countOf(e.id()), Integer.class))
                .toList();
        try {
            this.constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class))
                    .asType(MethodType.methodType(Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Generates and loads the class of a scope. Class loaders are not shared, so that a reload leaves nothing behind. */
    static BeanType generate(Vocabulary vocabulary, Scope scope, ClassLoader parent) {
        List<Entity> counted = scope.id().equals(Slot.CASE) ? vocabulary.manyEntities() : List.of();
        DynamicType.Builder<FactBean> builder =
                new ByteBuddy().subclass(FactBean.class).name(nameOf(scope.id()));
        for (Slot slot : scope.slots()) {
            builder = builder.defineProperty(slot.id(), javaType(slot));
        }
        for (Entity entity : counted) {
            builder = builder.defineProperty(countOf(entity.id()), Integer.class);
        }
        Class<? extends FactBean> type = builder.make()
                .load(parent, ClassLoadingStrategy.Default.INJECTION)
                .getLoaded();
        return new BeanType(type, scope.slots(), counted);
    }

    /** Name of the class of a scope, the same in every rulebook. */
    static String nameOf(String scope) {
        return "id.pandu.facts." + (scope.equals(Slot.CASE) ? "Case" : "Of" + scope);
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

    private static MethodHandle setter(Class<?> type, String property, Class<?> value) {
        String name = "set" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(type, name, MethodType.methodType(void.class, value))
                    .asType(MethodType.methodType(void.class, Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    String className() {
        return type.getName();
    }

    /** A bean with the item's values. */
    FactBean create(Item item, Facts facts, int level, int objectIndex) {
        try {
            FactBean bean = (FactBean) (Object) constructor.invokeExact();
            bean.setPlace(level, objectIndex);
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
