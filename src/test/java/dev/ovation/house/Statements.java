package dev.ovation.house;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Every statement that is prepared, by jOOQ or by hand, so that a test can count those of one call. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

    /** What was sent while this ran. */
    public List<String> of(Runnable call) {
        sent.clear();
        call.run();
        return List.copyOf(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? watched(DataSource.class, pool) : bean;
    }

    private <T> T watched(Class<T> type, Object watched) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            try {
                if (method.getName().equals("prepareStatement")) {
                    sent.add(String.valueOf(arguments[0]));
                }
                var result = method.invoke(watched, arguments);
                return result instanceof Connection connection ? watched(Connection.class, connection) : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }
}
