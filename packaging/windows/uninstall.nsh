  ; SPDX-License-Identifier: GPL-3.0-or-later
  DeleteRegKey HKLM "Software\Classes\reintegro"
  DeleteRegKey HKLM "Software\Classes\Reintegro.Charge"
  DeleteRegKey HKLM "Software\Classes\.reintegro-charge"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
