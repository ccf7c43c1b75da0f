<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>reintegro::AgeLine</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late is what has been on its way for %n working days or more, and what should have been back by law.</source>
        <translation>
            <numerusform>Late is what has been on its way for %n working day or more, and what should have been back by law.</numerusform>
            <numerusform>Late is what has been on its way for %n working days or more, and what should have been back by law.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue by law</source>
        <translation>
            <numerusform>%n overdue by law</numerusform>
            <numerusform>%n overdue by law</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::ChargebackBand</name>
    <message numerus="yes">
        <source>The payer&apos;s bank has taken back %n payment(s). Refund nothing of them.</source>
        <translation>
            <numerusform>The payer&apos;s bank has taken back %n payment. Refund nothing of it.</numerusform>
            <numerusform>The payer&apos;s bank has taken back %n payments. Refund nothing of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::MoreMenu</name>
    <message numerus="yes">
        <source>%n minute(s) without a touch</source>
        <translation>
            <numerusform>%n minute without a touch</numerusform>
            <numerusform>%n minutes without a touch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::PasswordFields</name>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::RailButton</name>
    <message numerus="yes">
        <source>%n wait.</source>
        <translation>
            <numerusform>%n waits.</numerusform>
            <numerusform>%n wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reintegro::Tray</name>
    <message numerus="yes">
        <source>%n request(s) wait for a decision.</source>
        <translation>
            <numerusform>%n request waits for a decision.</numerusform>
            <numerusform>%n requests wait for a decision.</numerusform>
        </translation>
    </message>
</context>
</TS>
