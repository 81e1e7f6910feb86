package dev.ovation.media.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Files on their way out are sent to their end when the application is asked to stop. The server waits for calls that
 * are being answered; a file that was handed to the kernel is none of these any more.
 */
@Component
class LastDeliveries implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, SmartLifecycle {

    private static final int PAUSE_MILLIS = 50;

    private volatile @Nullable DeliveryProtocol protocol;
    private volatile boolean running;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(DeliveryProtocol.class.getName());
        server.addConnectorCustomizers(connector -> protocol = (DeliveryProtocol) connector.getProtocolHandler());
    }

    /** After nobody new is let in, before the lines are cut. */
    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void start() {
        running = true;
    }

    /** How long all of it may take is bounded by who calls this. */
    @Override
    public void stop(Runnable stopped) {
        Thread.ofVirtual().start(() -> {
            stop();
            stopped.run();
        });
    }

    @Override
    public void stop() {
        var sending = protocol;
        try {
            while (sending != null && sending.isSending()) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
