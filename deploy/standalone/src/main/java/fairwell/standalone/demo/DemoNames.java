package fairwell.standalone.demo;

import java.util.List;
import java.util.Random;

/** Names and identity numbers that nobody has: the numbers begin with an area code never given. */
final class DemoNames {

  private static final List<String> FAMILY =
      List.of(
          "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭",
          "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧");
  private static final List<String> GIVEN =
      List.of(
          "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀英",
          "霞", "平", "刚", "桂英", "文博", "思远", "雨桐", "子涵", "欣怡", "浩然", "晓东", "佳宁", "志远", "雅琴", "建国",
          "海燕", "晨曦", "嘉怡");

  private DemoNames() {}

  static String name(Random random) {
    return FAMILY.get(random.nextInt(FAMILY.size())) + GIVEN.get(random.nextInt(GIVEN.size()));
  }

  /** Eighteen characters that look like an identity number, under the unassigned area 999999. */
  static String identity(Random random, int birthYear) {
    return "999999%d%02d%02d%03dX"
        .formatted(
            birthYear, 1 + random.nextInt(12), 1 + random.nextInt(28), 100 + random.nextInt(900));
  }
}
