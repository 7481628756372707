package fairwell.command.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an import stands. */
public enum ImportState {
  /** It waits for another one to end. */
  WAITING,
  /** Every cell and every person is looked at; nothing is written. */
  CHECKING,
  /** Nothing was wrong; the facts are being recorded. */
  RECORDING,
  /** All facts are recorded, or in a dry run could be. */
  COMPLETED,
  /** Something is wrong with the file; nothing was written. */
  REFUSED,
  /** It broke off; the same file under the same key goes on where it stopped. */
  FAILED;

  /** The name in answers. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing more will happen. */
  public boolean isOver() {
    return switch (this) {
      case WAITING, CHECKING, RECORDING -> false;
      case COMPLETED, REFUSED, FAILED -> true;
    };
  }
}
