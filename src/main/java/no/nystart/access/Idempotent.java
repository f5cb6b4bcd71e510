package no.nystart.access;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that a phone or program may send twice: with the same {@code Idempotency-Key} it is carried out once, and the
 * first answer is given again. Runs in one transaction with the write, so an acknowledged write is there exactly once.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
