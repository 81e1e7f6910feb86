package dev.ovation.platform.events;

import dev.ovation.platform.logging.RequestId;
import java.util.concurrent.Executor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;

/**
 * Letters are the only thing that is done asynchronously: what is to be done later is a job. One that is delivered
 * again carries the id of the run that delivers it: the registry finds letters by their text, so it cannot hold one.
 */
@Configuration(proxyBeanMethods = false)
@EnableAsync
class LetterConfiguration {

    @Bean
    AsyncConfigurer lettersGoToTheirReaders(LetterReaders readers) {
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return letter -> readers.read(RequestId.along(letter));
            }
        };
    }
}
