  ; SPDX-License-Identifier: GPL-3.0-or-later
  ; What opens with the desk: links reintegro://charge/KEY and saved charges. Added to the commands of CPack's installer.
  WriteRegStr HKLM "Software\Classes\reintegro" "" "URL:Reintegro"
  WriteRegStr HKLM "Software\Classes\reintegro" "URL Protocol" ""
  WriteRegStr HKLM "Software\Classes\reintegro\DefaultIcon" "" "$INSTDIR\bin\reintegro.exe,0"
  WriteRegStr HKLM "Software\Classes\reintegro\shell\open\command" "" '"$INSTDIR\bin\reintegro.exe" "%1"'
  WriteRegStr HKLM "Software\Classes\Reintegro.Charge" "" "Reintegro saved charge"
  WriteRegStr HKLM "Software\Classes\Reintegro.Charge\DefaultIcon" "" "$INSTDIR\bin\reintegro.exe,0"
  WriteRegStr HKLM "Software\Classes\Reintegro.Charge\shell\open\command" "" '"$INSTDIR\bin\reintegro.exe" "%1"'
  WriteRegStr HKLM "Software\Classes\.reintegro-charge" "" "Reintegro.Charge"
  WriteRegStr HKLM "Software\Classes\.reintegro-charge" "Content Type" "application/vnd.reintegro.charge+json"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
