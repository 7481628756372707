package fairwell.command.api;

import fairwell.kernel.event.departure.DepartureCaution.Matter;
import java.util.Locale;

/** What a caution about several departures says. */
enum CautionTexts {
  CHINESE {
    @Override
    String of(Matter matter) {
      return switch (matter) {
        case MASS_LAYOFF -> "已达到经济性裁员人数：须提前三十日向工会或者全体职工说明情况，听取意见，并向劳动行政部门报告裁减人员方案";
        case NOTICE_SHORT -> "劳动关系终止日距今不足三十日";
        case NO_MASS_LAYOFF -> "人数未达到经济性裁员的标准，不能以此为由";
        case HEADCOUNT_UNKNOWN -> "不足二十人，且未提供职工总数，无法判断是否达到百分之十";
        case PROTECTED -> "处于法定保护状态，现在不得以此为由解除";
        case KEPT_FIRST -> "订立无固定期限劳动合同，应当优先留用；家庭情况未记录，请另行核实";
      };
    }
  },
  ENGLISH {
    @Override
    String of(Matter matter) {
      return switch (matter) {
        case MASS_LAYOFF ->
            "So many make a mass layoff: union or whole staff are told 30 days before and heard, and"
                + " the labour authority gets a report of the plan";
        case NOTICE_SHORT -> "The employment would end in less than 30 days";
        case NO_MASS_LAYOFF -> "Fewer than make a mass layoff, so that ground does not carry";
        case HEADCOUNT_UNKNOWN ->
            "Fewer than twenty, and without the headcount nobody can say whether they are a tenth";
        case PROTECTED -> "Protected by law: not to be dismissed on that ground now";
        case KEPT_FIRST ->
            "Under an open-ended contract, so to be kept before others; whether a family depends on"
                + " somebody is not recorded and has to be looked up";
      };
    }
  };

  abstract String of(Matter matter);

  static CautionTexts in(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
  }
}
