package dev.ovation.media.delivery;

import dev.ovation.platform.http.RequestMetrics;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Takes requests below {@code /m/} out of the server's pipe before any filter: who calls does not matter there, only
 * what the address allows, and a page full of pictures asks a hundred times.
 */
@Component
class DeliveryValve extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String ROUTE = SignedAddresses.ROOT + "{token}/{file}";

    private final Doorman doorman;
    private final RequestMetrics metrics;

    DeliveryValve(Doorman doorman, RequestMetrics metrics) {
        super(true);
        this.doorman = doorman;
        this.metrics = metrics;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var path = request.getRequestURI();
        if (path.startsWith(SignedAddresses.ROOT)) {
            var begun = System.nanoTime();
            doorman.answer(path, request.getRequest(), response.getResponse());
            metrics.answered(request.getMethod(), ROUTE, response.getStatus(), begun);
        } else {
            getNext().invoke(request, response);
        }
    }
}
