package dev.ovation.platform.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Records nested in controllers carry the controller's name, or two of the same name would become one schema. */
class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> given = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        var name = name(type);
        var first = given.putIfAbsent(name, type);
        if (type.isRecord() && first != null && first.isRecord() && first != type) {
            throw new IllegalStateException("One schema would describe both " + first + " and " + type);
        }
        return name;
    }

    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null
                ? type.getSimpleName()
                : name(outer).replaceFirst("Controller$", "") + type.getSimpleName();
    }
}
