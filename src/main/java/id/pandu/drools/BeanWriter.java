package id.pandu.drools;

import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the class of a {@link BeanType}: a private field and a getter for each property, and a way to set them. */
final class BeanWriter {

    private static final String PARENT = Type.getInternalName(FactBean.class);

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final String type;

    private BeanWriter(String name) {
        this.type = name.replace('.', '/');
    }

    /** @param properties types by name; {@link FactBean#set} knows them by their order */
    static byte[] write(String name, Map<String, Class<?>> properties) {
        BeanWriter bean = new BeanWriter(name);
        bean.writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, bean.type, null, PARENT, null);
        bean.constructor();
        properties.forEach(bean::property);
        bean.setter(properties);
        bean.writer.visitEnd();
        return bean.writer.toByteArray();
    }

    private void constructor() {
        MethodVisitor code = method(Opcodes.ACC_PUBLIC, "<init>", "()V");
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, PARENT, "<init>", "()V", false);
        end(code, Opcodes.RETURN);
    }

    private void property(String name, Class<?> type) {
        String descriptor = Type.getDescriptor(type);
        writer.visitField(Opcodes.ACC_PRIVATE, name, descriptor, null, null).visitEnd();
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        MethodVisitor code = method(Opcodes.ACC_PUBLIC, getter, "()" + descriptor);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, this.type, name, descriptor);
        end(code, Opcodes.ARETURN);
    }

    /** {@code switch (property) { case 0: first = (Type) value; return; ... }} */
    private void setter(Map<String, Class<?>> properties) {
        MethodVisitor code = method(Opcodes.ACC_PROTECTED, "set", "(ILjava/lang/Object;)V");
        List<Label> cases = properties.keySet().stream().map(p -> new Label()).toList();
        Label none = new Label();
        if (!cases.isEmpty()) {
            code.visitVarInsn(Opcodes.ILOAD, 1);
            code.visitTableSwitchInsn(0, cases.size() - 1, none, cases.toArray(Label[]::new));
        }
        int next = 0;
        for (Map.Entry<String, Class<?>> property : properties.entrySet()) {
            code.visitLabel(cases.get(next++));
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(Opcodes.ALOAD, 2);
            code.visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(property.getValue()));
            code.visitFieldInsn(Opcodes.PUTFIELD, type, property.getKey(), Type.getDescriptor(property.getValue()));
            code.visitInsn(Opcodes.RETURN);
        }
        if (!cases.isEmpty()) {
            code.visitLabel(none);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        }
        end(code, Opcodes.RETURN);
    }

    private MethodVisitor method(int access, String name, String descriptor) {
        MethodVisitor code = writer.visitMethod(access, name, descriptor, null, null);
        code.visitCode();
        return code;
    }

    private static void end(MethodVisitor code, int instruction) {
        code.visitInsn(instruction);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
