package fairwell.query.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large an export may be, and how long it is kept.
 *
 * @param maxEvents most events in a file
 * @param maxEventsWithTexts the same where personal texts are opened: each reading is recorded
 * @param keep how long a file can be fetched, from the asking on
 * @param keepTexts the same where personal texts are in it
 */
@ConfigurationProperties("fairwell.exports")
public record ExportLimits(
    @DefaultValue("2000000") long maxEvents,
    @DefaultValue("50000") long maxEventsWithTexts,
    @DefaultValue("30d") Duration keep,
    @DefaultValue("7d") Duration keepTexts) {

  public ExportLimits {
    if (maxEvents < 1 || maxEventsWithTexts < 1 || keep.isNegative() || keepTexts.isNegative()) {
      throw new IllegalArgumentException("fairwell.exports: limits are above 0, times not below");
    }
  }

  long most(ExportRequest asked) {
    return asked.texts() ? maxEventsWithTexts : maxEvents;
  }

  Duration kept(ExportRequest asked) {
    return asked.texts() ? keepTexts : keep;
  }
}
