package fairwell.command.inbound;

import static fairwell.command.inbound.Adapter.DINGTALK;
import static fairwell.command.inbound.Adapter.FEISHU;

import java.util.List;

/**
 * The mapping: what a type of message, with what it says, means here. A type or a word that is not
 * in the table means nothing.
 */
public final class MeaningTable {

  public static final String FEISHU_STATUS = "corehr.offboarding.status_updated_v2";
  public static final String DINGTALK_LEFT = "user_leave_org";
  public static final String DINGTALK_APPROVAL = "bpms_instance_change";

  /**
   * A row.
   *
   * @param says for Feishu the status, for DingTalk what became of the approval; empty where the
   *     type says all
   */
  public record Row(Adapter adapter, String type, String says, Meaning meaning) {}

  public static final List<Row> ROWS =
      List.of(
          // Approval under way, approved, in effect, turned down, taken back, no approval needed.
          new Row(FEISHU, FEISHU_STATUS, "1", Meaning.NOTED),
          new Row(FEISHU, FEISHU_STATUS, "2", Meaning.RESIGNED),
          new Row(FEISHU, FEISHU_STATUS, "3", Meaning.NOTED),
          new Row(FEISHU, FEISHU_STATUS, "4", Meaning.WITHDRAWN),
          new Row(FEISHU, FEISHU_STATUS, "5", Meaning.WITHDRAWN),
          new Row(FEISHU, FEISHU_STATUS, "6", Meaning.RESIGNED),
          new Row(DINGTALK, DINGTALK_APPROVAL, "start", Meaning.NOTED),
          new Row(DINGTALK, DINGTALK_APPROVAL, "finish/agree", Meaning.RESIGNED),
          new Row(DINGTALK, DINGTALK_APPROVAL, "finish/refuse", Meaning.WITHDRAWN),
          new Row(DINGTALK, DINGTALK_APPROVAL, "terminate", Meaning.WITHDRAWN),
          new Row(DINGTALK, DINGTALK_LEFT, "", Meaning.LEFT));

  private MeaningTable() {}

  public static Meaning of(Adapter adapter, String type, String says) {
    return ROWS.stream()
        .filter(row -> row.adapter() == adapter && row.type().equals(type))
        .filter(row -> row.says().equals(says))
        .map(Row::meaning)
        .findFirst()
        .orElse(Meaning.NOTHING);
  }
}
