package dev.ovation.platform.events;

import java.util.concurrent.Executor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;

/** Letters are the only thing that is done asynchronously: what is to be done later is a job. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
class LetterConfiguration {

    @Bean
    AsyncConfigurer lettersGoToTheirReaders(LetterReaders readers) {
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return readers::read;
            }
        };
    }
}
