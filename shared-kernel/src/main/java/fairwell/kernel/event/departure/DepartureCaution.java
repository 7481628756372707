package fairwell.kernel.event.departure;

import java.util.List;

/**
 * What the law says about several departures taken together. It holds nothing up: each case meets
 * the rules that do.
 *
 * @param articles where it stands
 * @param rows the departures it is about, counted from 0
 */
public record DepartureCaution(Matter matter, List<String> articles, List<Integer> rows) {

  /** What it is about. */
  public enum Matter {
    /** So many that union or staff are told 30 days before, and the authority gets a report. */
    MASS_LAYOFF,
    /** Dates that leave less than those 30 days. */
    NOTICE_SHORT,
    /** The ground of a mass layoff over fewer than make one. */
    NO_MASS_LAYOFF,
    /** Fewer than twenty: whether they are a tenth of the staff cannot be said. */
    HEADCOUNT_UNKNOWN,
    /** People whom nobody may dismiss on that ground now. */
    PROTECTED,
    /** People who are kept before others. */
    KEPT_FIRST
  }

  public DepartureCaution {
    articles = List.copyOf(articles);
    rows = List.copyOf(rows);
  }
}
