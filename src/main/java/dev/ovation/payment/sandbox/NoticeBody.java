package dev.ovation.payment.sandbox;

import java.time.Instant;
import java.util.UUID;

/** What a notice says: that something happened to a charge, and when. */
record NoticeBody(String id, String type, UUID charge, Instant at) {}
