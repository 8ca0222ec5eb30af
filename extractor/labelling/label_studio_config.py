"""The labelling configuration of Label Studio that the tasks of `label_studio` are made for."""

from __future__ import annotations

from extractor.labelling.label_studio import DRAWN, FACT, FIELD, RECORD, TEXT

_COLOURS = ("#1f77b4", "#2ca02c", "#d62728", "#9467bd", "#8c564b", "#e377c2", "#bcbd22", "#17becf")


def labelling_config() -> str:
    """Return the XML to paste under Settings, Labeling Interface, Code.

    >>> "white-space: pre-wrap" in labelling_config()  # else spaces are lost and offsets move
    True
    """
    labels = "\n".join(
        f'    <Label value="{name}" background="{_COLOURS[number % len(_COLOURS)]}"/>'
        for number, name in enumerate(DRAWN)
    )
    return f"""\
<View>
  <Style>.htx-text {{ white-space: pre-wrap; }}</Style>
  <Header value="Mark the passage of each fact, write its fields, mark the words of each"/>
  <Labels name="{FACT}" toName="{TEXT}">
    <Label value="{FACT}" background="#ffb000" hotkey="f"/>
  </Labels>
  <Labels name="{FIELD}" toName="{TEXT}">
{labels}
  </Labels>
  <Text name="{TEXT}" value="${TEXT}" granularity="symbol" saveTextResult="yes"/>
  <View visibleWhen="region-selected" whenTagName="{FACT}" whenLabelValue="{FACT}">
    <Header value="One field a line, such as  flow: exports  or  growth_pct: -5"/>
    <TextArea name="{RECORD}" toName="{TEXT}" perRegion="true" whenLabelValue="{FACT}"
      editable="true" rows="1" placeholder="flow: exports"/>
  </View>
</View>
"""
