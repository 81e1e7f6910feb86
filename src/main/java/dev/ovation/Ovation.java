package dev.ovation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: everything between the operator's command line and the modules. */
@SpringBootApplication
public class Ovation {

    public static void main(String[] arguments) {
        SpringApplication.run(Ovation.class, arguments);
    }
}
