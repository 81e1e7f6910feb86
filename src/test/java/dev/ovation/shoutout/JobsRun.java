package dev.ovation.shoutout;

import dev.ovation.house.Fuse;
import dev.ovation.platform.jobs.Job;
import dev.ovation.platform.jobs.RecurringJob;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Notes the jobs that have run, and lets the fuse end each after its work was done and before anybody knows: then it
 * runs again.
 */
@TestComponent
class JobsRun implements BeanPostProcessor {

    private final ObjectProvider<Fuse> fuse;
    private final Set<Class<?>> types = new ConcurrentSkipListSet<>(Comparator.comparing(Class::getName));

    JobsRun(ObjectProvider<Fuse> fuse) {
        this.fuse = fuse;
    }

    Set<Class<?>> types() {
        return types;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Job<?> || bean instanceof RecurringJob ? noted(bean) : bean;
    }

    private Object noted(Object job) {
        var type = AopUtils.getTargetClass(job);
        var proxy = new ProxyFactory(job);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> {
            var result = call.proceed();
            if (call.getMethod().getName().equals("run")) {
                types.add(type);
                fuse.getObject().at("the end of a job");
            }
            return result;
        });
        return proxy.getProxy();
    }
}
