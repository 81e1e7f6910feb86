package dev.ovation.media.delivery;

import dev.ovation.platform.start.KeptSecrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The secret under every media address: {@code ovation.media.signing-key} when several nodes must agree on
 * one, else made once and kept in the data folder.
 */
@Configuration(proxyBeanMethods = false)
class SigningKey {

    @Bean
    PassSeal passSeal(@Value("${ovation.media.signing-key:}") String configured, KeptSecrets secrets) {
        return new PassSeal(secrets.of("media-addresses", "ovation.media.signing-key", configured));
    }
}
