package fairwell.command.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/**
 * A command handler of an aggregate. It also meets a stream that does not exist yet, so that the
 * refusal comes from the decider, in words of the house.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CommandHandler
@CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
public @interface Decides {}
