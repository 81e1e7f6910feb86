package dev.ovation.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs a new installation.
 *
 * @param email of the first admin; means nothing any more once there is an admin
 */
@ConfigurationProperties("ovation.admin")
record AdminSettings(@DefaultValue("") String email) {}
