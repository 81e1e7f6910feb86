package dev.ovation.platform.http;

import jakarta.servlet.ServletResponse;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A page of a list is written to its connection at once and says its length, where Tomcat's own buffers would cut it
 * into pieces of eight kilobytes. Each connection has such a buffer, so there are fewer of them at a time
 * ({@code server.tomcat.max-connections}).
 */
@Component
class WholeAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int BYTES = 32 * 1024;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(BYTES)));
    }

    /** Before anything is written. */
    static void gather(ServletResponse response) {
        response.setBufferSize(BYTES);
    }
}
