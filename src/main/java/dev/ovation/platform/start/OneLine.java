package dev.ovation.platform.start;

import dev.ovation.platform.WrongSetting;
import dev.ovation.platform.postgres.PostgresFailed;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/**
 * Tells an operator in one line why it does not start, where the reason is known; a stack trace helps a developer only.
 */
@Order(0)
class OneLine implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var line = chain(failure)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .or(() -> chain(failure).flatMap(OneLine::unreadable).findFirst());
        line.ifPresent(text -> System.err.println("Ovation does not start: " + text));
        return line.isPresent();
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> Optional.ofNullable(refused.getMessage());
            case WrongSetting wrong -> Optional.ofNullable(wrong.getMessage());
            case PostgresFailed failed -> Optional.ofNullable(failed.getMessage());
            case PortInUseException taken ->
                Optional.of("server.port (OVATION_PORT): " + taken.getPort() + " is in use");
            case SQLException away
            when unreachable(away.getSQLState()) ->
                Optional.of("ovation.database (OVATION_DATABASE_URL, _USER, _PASSWORD): " + away.getMessage());
            default -> Optional.empty();
        };
    }

    /** A number that is none, a word that is not one of those that are known. */
    private static Stream<String> unreadable(Throwable cause) {
        var setting = cause instanceof BindException unbound ? unbound.getProperty() : null;
        return setting == null ? Stream.empty() : Stream.of(setting.getName() + " cannot be " + setting.getValue());
    }

    /** No connection, no such role or a wrong password, no such database. */
    private static boolean unreachable(@Nullable String state) {
        return state != null && state.matches("08...|28...|3D000");
    }

    private static Stream<Throwable> chain(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, cause -> cause.getCause());
    }
}
