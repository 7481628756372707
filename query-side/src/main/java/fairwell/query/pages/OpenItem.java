package fairwell.query.pages;

import fairwell.query.casefile.CaseFile;
import fairwell.query.casefile.Entry;
import fairwell.query.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A clearance item that is neither resolved nor waived. */
record OpenItem(String id, String type, String subject, String owner, @Nullable String due) {

  private static final String RAISED = "offboarding.ClearanceItemRaised";

  /** The open items of a case, in the order in which they were raised. */
  static List<OpenItem> of(CaseFile file, Wording words) {
    List<String> open = file.summary().tasks().items();
    return file.timeline().stream()
        .filter(entry -> entry.event().equals(RAISED))
        .map(Entry::data)
        .filter(data -> open.contains(data.get("itemId")))
        .map(data -> of(data, words))
        .toList();
  }

  private static OpenItem of(Map<String, String> data, Wording words) {
    String due = data.get("due");
    return new OpenItem(
        data.getOrDefault("itemId", ""),
        words.word("type", data.getOrDefault("type", "")),
        words.word("subject", data.getOrDefault("subject", "")),
        words.word("Role", data.getOrDefault("owner", "")),
        due == null ? null : words.day(LocalDate.parse(due)));
  }
}
