package dev.ovation.house;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Tells whoever listens of every statement on its way to PostgreSQL, whoever wrote it. */
@TestComponent
public class Wire implements BeanPostProcessor {

    /** Hears of a statement before it is sent, and may keep it from being sent by an exception. */
    public interface Listener {
        void hear(String sql);

        /** That was a transaction of its own: it is there to stay, and who sent it has not been told yet. */
        default void heard() {}

        /** A transaction is about to be committed. */
        default void committing() {}

        /** It is there to stay, and who committed it has not been told yet. */
        default void committed() {}
    }

    private final ObjectProvider<Listener> listeners;

    Wire(ObjectProvider<Listener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Tapped(source) : bean;
    }

    private final class Tapped extends DelegatingDataSource {

        Tapped(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return over(Connection.class, (_, method, arguments) -> {
                if (method.getName().equals("commit")) {
                    commit(connection);
                    return null;
                }
                var made = call(connection, method, arguments);
                return switch (made) {
                    case PreparedStatement statement -> over(PreparedStatement.class, told(statement, arguments));
                    case Statement statement -> over(Statement.class, told(statement, arguments));
                    case null, default -> made;
                };
            });
        }
    }

    private void commit(Connection connection) throws SQLException {
        listeners.forEach(Listener::committing);
        connection.commit();
        listeners.forEach(Listener::committed);
    }

    private InvocationHandler told(Statement statement, Object[] prepared) {
        return (_, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            var sql = String.valueOf((arguments == null ? prepared : arguments)[0]);
            listeners.forEach(listener -> listener.hear(sql));
            var result = call(statement, method, arguments);
            if (statement.getConnection().getAutoCommit()) {
                listeners.forEach(Listener::heard);
            }
            return result;
        };
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T over(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Wire.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
