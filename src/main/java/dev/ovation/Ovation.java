package dev.ovation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The application: everything between the operator's command line and the modules, which may use the same names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Ovation {

    public static void main(String[] arguments) {
        SpringApplication.run(Ovation.class, arguments);
    }
}
