package fairwell.command.inbound;

import fairwell.kernel.access.Actor;
import fairwell.kernel.access.Role;
import fairwell.kernel.id.ActorId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A system outside that tells us something. */
public enum Adapter {
  FEISHU("飞书"),
  DINGTALK("钉钉");

  private final String title;

  Adapter(String title) {
    this.title = title;
  }

  /** Its name in paths and in the log, for example {@code feishu}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** Who acts when a message becomes a command. */
  public Actor actor() {
    return new Actor(new ActorId(code()), Set.of(Role.SYSTEM), Set.of(), null);
  }

  public static Optional<Adapter> named(String code) {
    return Arrays.stream(values()).filter(adapter -> adapter.code().equals(code)).findFirst();
  }
}
