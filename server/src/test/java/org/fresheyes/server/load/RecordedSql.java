package org.fresheyes.server.load;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Notes every statement that one thread sends, with its values, so that it can be sent again by hand. */
final class RecordedSql implements BeanPostProcessor {

    private final ThreadLocal<Optional<List<Sent>>> notes = ThreadLocal.withInitial(Optional::empty);

    /** Something sent to a connection. */
    sealed interface Sent {

        void again(Connection connection) throws SQLException, ReflectiveOperationException;

        /** A statement, with the calls that set its values. */
        record Statement(String sql, List<Call> values) implements Sent {

            @Override
            public void again(Connection connection) throws SQLException, ReflectiveOperationException {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    for (Call value : values) {
                        value.method().invoke(statement, value.arguments());
                    }
                    if (statement.execute()) {
                        try (var rows = statement.getResultSet()) {
                            int columns = rows.getMetaData().getColumnCount();
                            while (rows.next()) {
                                for (int column = 1; column <= columns; column++) {
                                    rows.getObject(column);
                                }
                            }
                        }
                    }
                }
            }
        }

        /** The end of a transaction. */
        record Commit() implements Sent {

            @Override
            public void again(Connection connection) throws SQLException {
                connection.commit();
            }
        }
    }

    /** A call of a method that sets a value. */
    record Call(Method method, Object[] arguments) {}

    /** Notes what this thread sends while it does something. */
    List<Sent> of(Runnable work) {
        List<Sent> sent = new ArrayList<>();
        notes.set(Optional.of(sent));
        try {
            work.run();
        } finally {
            notes.set(Optional.empty());
        }
        return sent;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource real
                ? proxy(
                        DataSource.class,
                        (self, method, arguments) -> method.getName().equals("getConnection")
                                ? connection((Connection) call(real, method, arguments))
                                : call(real, method, arguments))
                : bean;
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(real, method, arguments);
            if (method.getName().equals("prepareStatement") && result instanceof PreparedStatement statement) {
                return statement(statement, (String) arguments[0]);
            }
            if (method.getName().equals("commit")) {
                notes.get().ifPresent(sent -> sent.add(new Sent.Commit()));
            }
            return result;
        });
    }

    private PreparedStatement statement(PreparedStatement real, String sql) {
        List<Call> values = new ArrayList<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("set")
                    && arguments.length >= 2
                    && method.getDeclaringClass() == PreparedStatement.class) {
                values.add(new Call(method, arguments));
            } else if (method.getName().startsWith("execute")) {
                notes.get().ifPresent(sent -> sent.add(new Sent.Statement(sql, List.copyOf(values))));
            }
            return call(real, method, arguments);
        });
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
