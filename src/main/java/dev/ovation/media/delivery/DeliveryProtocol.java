package dev.ovation.media.delivery;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;

/** The server's own protocol, asked whether the kernel is still copying a file to anybody. */
public final class DeliveryProtocol extends Http11NioProtocol {

    boolean isSending() {
        return getEndpoint().getConnections().stream()
                .anyMatch(line -> line instanceof NioSocketWrapper socket && socket.getSendfileData() != null);
    }
}
