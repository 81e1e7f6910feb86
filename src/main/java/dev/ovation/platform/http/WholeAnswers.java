package dev.ovation.platform.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A page of a list is written to its connection at once and says its length, where Tomcat's own buffers would cut it
 * into pieces of eight kilobytes. Each connection has such a buffer, so there are fewer of them at a time
 * ({@code server.tomcat.max-connections}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WholeAnswers implements Filter, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int BYTES = 32 * 1024;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(BYTES)));
    }

    /** Comes first: a buffer takes its size before anything is written. */
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setBufferSize(BYTES);
        chain.doFilter(request, response);
    }
}
