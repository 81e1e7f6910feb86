package dev.ovation.platform.start;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Takes out what this start's settings leave out, before anything is made. The build prepares every part. */
@Component
class PartsOfThisStart implements BeanDefinitionRegistryPostProcessor, EnvironmentAware {

    private static final String OURS = "dev.ovation.";

    private @Nullable Environment environment;

    /** Before constructors may ask for anything. */
    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return;
        }
        for (var name : registry.getBeanDefinitionNames()) {
            if (!belongs(registry.getBeanDefinition(name))) {
                registry.removeBeanDefinition(name);
            }
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // everything is decided before
    }

    private boolean belongs(BeanDefinition definition) {
        var settings = Objects.requireNonNull(environment);
        return component(definition)
                .map(type -> AnnotatedElementUtils.findMergedAnnotation(type, OnlyWhere.class))
                .map(only -> only.is().equals(settings.getProperty(only.setting())))
                .orElse(true);
    }

    /** Its class, unless a method makes it: a component is one of ours. */
    private static Optional<Class<?>> component(BeanDefinition definition) {
        var name = definition.getBeanClassName();
        return name == null || !name.startsWith(OURS) || definition.getFactoryMethodName() != null
                ? Optional.empty()
                : Optional.of(ClassUtils.resolveClassName(name, PartsOfThisStart.class.getClassLoader()));
    }
}
